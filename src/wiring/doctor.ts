import { systemClock } from '../adapters/system/clock.ts';
import type { Diagnosis } from '../core/doctor/diagnosis.ts';
import { diagnose } from '../stages/diagnose.ts';
import { machineProbes } from './doctor-machine.ts';
import type { DoctorOptions } from './doctor-options.ts';
import { outsideProbes } from './doctor-outside.ts';
import { storeProbes } from './doctor-store.ts';

/** Longest look at one thing. */
const LOOK_TIMEOUT_MS = 5_000;

/** Looks at this machine and at what the configuration names, all at once; changes nothing, throws nothing. */
export function runDoctor(options: DoctorOptions): Promise<readonly Diagnosis[]> {
  const clock = systemClock();
  const spec = options.config.kind === 'read' ? options.config.spec : null;
  const probes = [...machineProbes(options, spec), ...outsideProbes(options, spec), ...storeProbes(options.stores)];
  return diagnose(probes, clock, LOOK_TIMEOUT_MS);
}
