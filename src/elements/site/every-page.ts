import './print-styles.ts';
import '../search/search-opener.ts';
import './share-post.ts';
import './theme-switch.ts';
