import { useSignal } from '@preact/signals';
import { faultText } from '../../../../locales/faultText.ts';
import { fill } from '../../../../locales/fill.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import { settingsYaml } from '../../../../scenarios/question/settingsFile.ts';
import { FaultError } from '../../../../sim/engine/fault.ts';
import { language, pageTexts } from '../../../app/reader.ts';
import { download } from '../../../figures/export/download.ts';
import { compareHash } from '../compareHash.ts';
import { copyText } from './copyText.ts';

type Progress = (done: number, total: number) => void;

export interface ShareMenuProps {
  readonly question: Question;
  /** Hash of the finished result, if it is one of this question. */
  readonly resultHash: string | undefined;
  /** Packs all charts and tables; undefined while there is nothing to pack. */
  readonly onPack: ((settings: string, onProgress: Progress) => Promise<void>) | undefined;
  /** Writes the report; undefined while no comparison is finished. */
  readonly onReport: ((onProgress: Progress) => Promise<void>) | undefined;
}

/** Longer links are cut by some programs. */
const longLink = 2000;

/** Ways to hand a comparison on: as an address, as settings for the command line, on paper, as files. */
export function ShareMenu({ question, resultHash, onPack, onReport }: ShareMenuProps) {
  const { share } = pageTexts.value;
  const said = useSignal('');
  const uncopied = useSignal<string | null>(null);
  const isMaking = useSignal(false);
  const link = () => new URL(compareHash(question), location.href).href;
  const settings = () =>
    settingsYaml(question, {
      engine: __ENGINE_DIGEST__,
      version: __VERSION__,
      ...(resultHash === undefined ? {} : { hash: resultHash }),
    });
  const copy = async (text: string, done: string) => {
    const isCopied = await copyText(text);
    uncopied.value = isCopied ? null : text;
    said.value = isCopied ? done : '';
  };
  const copyLink = async () => {
    const text = link();
    const warning = text.length > longLink ? ` ${fill(share.tooLong, { n: text.length })}` : '';
    await copy(text, share.linkCopied + warning);
  };
  /** One at a time: each says how far it is. */
  const make = async (work: (tell: Progress) => Promise<void> | undefined, underWay: string, done: string) => {
    isMaking.value = true;
    try {
      await work((ready, total) => {
        said.value = fill(underWay, { done: ready, total });
      });
      said.value = done;
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      said.value = error.faults.map((fault) => faultText(fault, language.value)).join(' ');
    } finally {
      isMaking.value = false;
    }
  };
  const pack = () => make((tell) => onPack?.(settings(), tell), share.zipping, share.zipped);
  const write = () => make((tell) => onReport?.(tell), share.writing, share.written);
  return (
    <section class="share" aria-label={share.heading}>
      <button type="button" onClick={copyLink}>
        {share.copyLink}
      </button>
      <button type="button" onClick={() => copy(settings(), share.settingsCopied)}>
        {share.copySettings}
      </button>
      <button
        type="button"
        onClick={() => download(new Blob([settings()], { type: 'application/yaml' }), 'zhili-settings.yaml')}
      >
        {share.downloadSettings}
      </button>
      <button type="button" onClick={() => print()} disabled={onPack === undefined}>
        {share.print}
      </button>
      <button type="button" onClick={pack} disabled={onPack === undefined || isMaking.value}>
        {share.zip}
      </button>
      <button type="button" onClick={write} disabled={onReport === undefined || isMaking.value}>
        {share.word}
      </button>
      <p aria-live="polite" class="said">
        {said.value}
      </p>
      {uncopied.value !== null && (
        <div class="message notice">
          <label>
            {share.notCopied}
            <textarea readOnly rows={6} value={uncopied.value} onFocus={(event) => event.currentTarget.select()} />
          </label>
          <button
            type="button"
            onClick={() => {
              uncopied.value = null;
            }}
          >
            {share.close}
          </button>
        </div>
      )}
    </section>
  );
}
