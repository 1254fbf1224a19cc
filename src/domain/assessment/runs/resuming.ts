/** Marks the page until it is known what to show; `<self-assessment>` removes it. */
export const RESUMING = 'resuming';

/** Marks the page while it asks a question, which has the screen to itself. */
export const ASKING = 'asking';

/**
 * The script that marks the page before first paint, if the browser's history holds a place other than the start or
 * the address holds a code or asks for the count. Should the elements never load, styles reveal the page after a moment.
 */
export const RESUMING_SCRIPT = `(function(){var s=history.state,p=s&&s.place,d=document.documentElement.dataset;if(p&&p.at!=='start'||/^#(r=|last-ten$)/.test(location.hash))d.${RESUMING}='';if(p&&p.at==='question')d.${ASKING}=''})()`;
