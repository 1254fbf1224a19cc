import '../storage/device-question.ts';
import './play-done.ts';
import './print-worksheet.ts';
import './run-play.ts';
