/** Marks the page until it is known what to show; `<self-assessment>` removes it. */
export const RESUMING = 'resuming';

/**
 * The script that marks the page before first paint, if the browser's history holds a place other than the start or
 * the address holds a code. Should the elements never load, styles reveal the page after a moment.
 */
export const RESUMING_SCRIPT = `(function(){var s=history.state,p=s&&s.place;if(p&&p.at!=='start'||/^#r=/.test(location.hash))document.documentElement.dataset.${RESUMING}=''})()`;
