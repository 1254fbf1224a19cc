// What every play needs, as one script: it compresses better than four.
import '../storage/keep-question.ts';
import './play-done.ts';
import './print-worksheet.ts';
import './run-play.ts';
