import './search-opener.ts';
import './share-post.ts';
