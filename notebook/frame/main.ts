import '../styles/tokens.css';
import '../styles/base.css';
import './frame.css';
import { frameTextsOf } from '../locales/frameTexts.ts';
import { acceptStart } from './acceptStart.ts';
import { closeWebRtc } from './closeWebRtc.ts';
import { lightOnPaper } from './outputs/lightOnPaper.ts';
import { withPatientFrames } from './patientFrames.ts';

// Foreign code runs here. Opened by itself, with the page's origin, the document does nothing.
closeWebRtc();
if (self.origin === 'null' && window.parent !== window) {
  lightOnPaper();
  const session = withPatientFrames(() => import('./session.ts'));
  void acceptStart().then(async ({ port, start }) => (await session).startSession(port, start));
} else {
  document.body.append(`${frameTextsOf('zh').refused} ${frameTextsOf('en').refused}`);
}
