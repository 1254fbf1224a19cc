/** Marks the page while it is not known yet what to show; `<self-assessment>` takes the mark away. */
export const RESUMING = 'resuming';

/**
 * The script that marks the page before it paints: where the browser's history has a place other than the start, or the
 * address brings a code. Styles show the page all the same after a moment, should the elements never come.
 */
export const RESUMING_SCRIPT = `(function(){var s=history.state,p=s&&s.place;if(p&&p.at!=='start'||/^#r=/.test(location.hash))document.documentElement.dataset.${RESUMING}=''})()`;
