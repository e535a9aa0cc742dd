import type { ReplicateRunner } from '../../sim/experiment/replicateRunner.ts';
import { language } from '../app/choices.ts';
import { LessonApp } from './lessonApp.tsx';
import { lessonReader } from './lessonReader.ts';

/** The page of the file of lessons: what stands around them is little. */
export function LessonFile({ runner }: { readonly runner: ReplicateRunner }) {
  const { player } = lessonReader.value;
  return (
    <div class="lesson-file">
      <header class="lesson-file-head">
        <span>{player.name}</span>
        <button
          type="button"
          class="plain"
          lang={language.value === 'zh' ? 'en' : 'zh-Hans'}
          onClick={() => {
            language.value = language.value === 'zh' ? 'en' : 'zh';
          }}
        >
          {player.otherLanguage}
        </button>
      </header>
      <main id="main">
        <LessonApp runner={runner} />
      </main>
      <footer class="lesson-file-foot">
        <span>{player.fileNote}</span>
        <span>
          zhili {__VERSION__} · {__ENGINE_DIGEST__} · {player.licences}: MIT{' '}
          <button type="button" class="plain" onClick={showLicences}>
            …
          </button>
        </span>
      </footer>
    </div>
  );
}

/** Notices of everything that is in the file, in a window of their own. */
function showLicences(): void {
  const other = window.open('', 'zhili-licences');
  const notices = document.getElementById('licences') as HTMLTemplateElement | null;
  if (other === null || notices === null) return;
  const text = other.document.createElement('pre');
  text.textContent = notices.content.textContent;
  other.document.body.replaceChildren(text);
}
