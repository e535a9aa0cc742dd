import type { Fault, FaultError } from '../../engine/fault.ts';
import type { StoreFiles } from './storeFiles.ts';

export interface FindingsOptions {
  readonly files: StoreFiles;
  /** Whether damaged files may be set aside. */
  readonly isWriting: boolean;
  readonly onFinding: (fault: Fault) => void;
}

/** Tells what is damaged in a folder, each thing once, and sets it aside. */
export class Findings {
  readonly #options: FindingsOptions;
  readonly #told = new Set<string>();

  constructor(options: FindingsOptions) {
    this.#options = options;
  }

  tell({ faults }: FaultError): void {
    for (const fault of faults) this.#tellOnce(`${fault.code} ${fault.path}`, fault);
  }

  /** Bytes of a journal that hold no rows. */
  tellLost(path: string, lost: readonly { readonly at: number; readonly bytes: number }[]): void {
    for (const { at, bytes } of lost) {
      this.#tellOnce(`journalDamaged ${path} ${at}`, { code: 'journalDamaged', path, value: `${at}+${bytes}` });
    }
  }

  /** Renames a damaged file, or notes that one is known to be missing. What cannot be done now is found again the next time. */
  async setAside(path: string, how: 'damaged' | 'missing'): Promise<void> {
    const { files, isWriting } = this.#options;
    if (!isWriting) return;
    const aside = `${path}.${how}`;
    const doing = how === 'damaged' ? files.rename(path, aside) : files.replace(aside, new Uint8Array(0));
    await doing.catch(() => {});
  }

  #tellOnce(name: string, fault: Fault): void {
    if (this.#told.has(name)) return;
    this.#told.add(name);
    this.#options.onFinding(fault);
  }
}
