import { exp, ln, normalQuantile } from '../../sim/engine/arithmetic.ts';

/** A service-time distribution by its mean and, where it has one, its coefficient of variation. */
export type ServiceTime =
  | { readonly kind: 'constant'; readonly mean: number }
  | { readonly kind: 'exponential'; readonly mean: number }
  | { readonly kind: 'lognormal'; readonly mean: number; readonly cv: number };

/** The service time that belongs to `uniform` in (0, 1), by inversion. */
export function serviceTimeAt(service: ServiceTime, uniform: number): number {
  switch (service.kind) {
    case 'constant':
      return service.mean;
    case 'exponential':
      return -service.mean * ln(uniform);
    case 'lognormal': {
      const variance = ln(1 + service.cv * service.cv);
      return service.mean * exp(Math.sqrt(variance) * normalQuantile(uniform) - variance / 2);
    }
  }
}

/** Variance over squared mean. */
export function squaredVariation(service: ServiceTime): number {
  switch (service.kind) {
    case 'constant':
      return 0;
    case 'exponential':
      return 1;
    case 'lognormal':
      return service.cv * service.cv;
  }
}
