// What every play needs, as one script: it compresses better than four.
import './play-done.ts';
import './print-worksheet.ts';
import './run-play.ts';
