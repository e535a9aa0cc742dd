import { pageTexts } from '../../app/reader.ts';
import { FaultMessage } from '../compare/faultMessage.tsx';
import { EncodingPart } from './encodingPart.tsx';
import { ErasePart } from './erasePart.tsx';
import { FilePart } from './filePart.tsx';
import { type LedgerModel, makeLedgerModel } from './ledgerModel.ts';
import { makeMappingMemory } from './mapping/mappingMemory.ts';
import { MappingPart } from './mapping/mappingPart.tsx';
import { SourcePart } from './mapping/sourcePart.tsx';
import { PrivacyNote } from './privacyNote.tsx';
import { ReadPart } from './result/readPart.tsx';
import { SaysPart } from './result/saysPart.tsx';
import { startLedgerThread } from './run/startLedgerThread.ts';
import { ScenarioPart } from './scenario/scenarioPart.tsx';
import { WordsPart } from './words/wordsPart.tsx';
import '../../styles/robustnessTables.css';
import '../../styles/ledger.css';

let kept: LedgerModel | undefined;

/** A county's own case ledger: opened, mapped, read, and what it says. */
export function LedgerPage() {
  kept ??= makeLedgerModel(
    startLedgerThread,
    makeMappingMemory(() => localStorage),
  );
  return <LedgerDesk model={kept} />;
}

/** The page over its model. */
export function LedgerDesk({ model }: { readonly model: LedgerModel }) {
  const { ledger: t } = pageTexts.value;
  const stage = model.stage.value;
  return (
    <div class="ledger" data-stage={stage}>
      <header>
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </header>
      <PrivacyNote isOpen={stage === 'empty'} />
      <FilePart model={model} />
      <FaultMessage
        faults={model.faults.value}
        onClose={() => {
          model.faults.value = [];
        }}
      />
      <EncodingPart model={model} />
      {stage === 'mapping' && <SourcePart model={model} />}
      {stage === 'mapping' && <MappingPart model={model} />}
      <ReadPart model={model} />
      <WordsPart model={model} />
      <SaysPart
        read={model.read}
        onFault={(error) => {
          model.faults.value = error.faults;
        }}
      />
      <ScenarioPart model={model} />
      <ErasePart model={model} />
    </div>
  );
}
