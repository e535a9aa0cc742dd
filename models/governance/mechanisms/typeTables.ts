import { nClasses } from '../caseClasses.ts';
import { caseTypes, departmentWeights, typesOf } from '../caseTypes.ts';

/** Most matters a case has. */
export const maxMatters = 4;
const nRanks = departmentWeights.length;

/** Cells of (0, 1) for which the type is looked up; a power of two, so that a draw's cell is exact. */
const cells = 1024;
/** Of a cell that two types share. */
const mixed = -1;

/** What kind of grievance a draw stands for and whose it is, prepared for a county with so many departments. */
export class TypeTables {
  private readonly typeOfCell = new Int8Array(nClasses * cells);
  private readonly departments: Int32Array;

  constructor(nDepartments: number) {
    for (let caseClass = 0; caseClass < nClasses; caseClass++) {
      for (let cell = 0; cell < cells; cell++) {
        const type = typeAtShare(caseClass, cell / cells);
        const next = typeAtShare(caseClass, (cell + 1) / cells);
        this.typeOfCell[caseClass * cells + cell] = type === next ? type : mixed;
      }
    }
    this.departments = Int32Array.from({ length: caseTypes.length * nRanks * maxMatters }, (_, at) =>
      packedDepartments(
        Math.floor(at / (nRanks * maxMatters)),
        Math.floor(at / maxMatters) % nRanks,
        Math.min((at % maxMatters) + 1, nDepartments),
        nDepartments,
      ),
    );
  }

  /** Type of a grievance of the class, for u in (0, 1). */
  typeAt(caseClass: number, u: number): number {
    const type = this.typeOfCell[caseClass * cells + Math.floor(cells * u)]!;
    return type === mixed ? typeAtShare(caseClass, u) : type;
  }

  /** The departments of up to `maxMatters` matters, packed as in their column, for u in (0, 1). */
  departmentsAt(u: number, type: number, matters: number): number {
    const rank = u < departmentWeights[0] ? 0 : u < departmentWeights[0] + departmentWeights[1] ? 1 : 2;
    return this.departments[(type * nRanks + rank) * maxMatters + matters - 1]!;
  }
}

const typesOfClass = Array.from({ length: nClasses }, (_, caseClass) => typesOf(caseClass));

function typeAtShare(caseClass: number, u: number): number {
  const types = typesOfClass[caseClass]!;
  let left = u;
  for (const type of types) {
    left -= caseTypes[type]!.share;
    if (left < 0) return type;
  }
  return types[types.length - 1]!;
}

/** Distinct departments: the first by the type's responsibilities, the next in turn from its list, then whichever follow. */
function packedDepartments(type: number, rank: number, matters: number, nDepartments: number): number {
  const own = caseTypes[type]!.departments;
  let packed = 0;
  let taken = 0;
  for (let matter = 0; matter < matters; matter++) {
    let department = own[(rank + matter) % own.length]! % nDepartments;
    while ((taken & (1 << department)) !== 0) department = (department + 1) % nDepartments;
    taken |= 1 << department;
    packed |= department << (8 * matter);
  }
  return packed;
}
