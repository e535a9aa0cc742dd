import { laboratoryRegistry } from '../registry.ts';
import { exposeModels } from './exposeModels.ts';

exposeModels(laboratoryRegistry());
