import { markSection } from './chapter/contents.ts';
import { offerCopies } from './chapter/copying.ts';
import { rememberChapter } from './chapter/opened.ts';
import { openPredictions } from './chapter/predictions.ts';
import { shareChapter } from './chapter/sharing.ts';
import { setFiguresInPlace } from './chapter/state-links.ts';
import { openTerms } from './chapter/terms.ts';
import { playVideos } from './chapter/videos.ts';
import { skipUnseen } from './tricks/unseen.ts';

// What a page of the course can do besides its figures and exercises.
rememberChapter();
markSection();
setFiguresInPlace();
openPredictions();
openTerms();
playVideos();
offerCopies();
shareChapter();
skipUnseen();
