import type { Workbench } from '../../run/workbench.ts';
import { Announcer } from './announcer.tsx';
import type { CompareModel } from './compareModel.ts';
import { RunBar } from './run/runBar.tsx';
import { StoreTrouble } from './run/storePanel.tsx';

/** The run and how far it is: the only part that is drawn anew at every sign of progress. */
export function RunPart({ bench, model }: { readonly bench: Workbench; readonly model: CompareModel }) {
  const { session } = bench;
  const status = session.status.value;
  return (
    <div class="compare-run" data-going={status.state === 'running' || status.state === 'paused'}>
      <RunBar
        status={status}
        slice={(model.last.value ?? model.state.question.value).slice}
        workers={bench.workers}
        isChanged={model.isChanged.value}
        isRunnable={model.planned.value.plan !== undefined}
        onRun={model.run}
        onPause={() => session.pause()}
        onResume={() => session.resume()}
        onCancel={() => session.cancel()}
      />
      <StoreTrouble workbench={bench} />
      <Announcer status={status} view={model.view.value} />
    </div>
  );
}
