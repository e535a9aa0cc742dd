/** Global names that compiled cells call: at every turn of a loop, and to import a module. */
export const guardName = '__zhiliTurn';
export const importName = '__zhiliImport';
