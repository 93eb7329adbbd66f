/** Keys of the design that this version does not know yet, by path: they are no typing errors. */
export const laterKeys: ReadonlySet<string> = new Set([
  'accounts',
  'guards',
  'metrics',
  'budget.cost',
  'provider.instanceTypes',
  'provider.maxLifetime',
  'provider.region',
  'provider.securityGroups',
  'provider.subnets',
  'provider.tags',
  'target.tags',
]);

/** Values of the design that this version does not know yet, by path. */
export const laterValues: ReadonlyMap<string, readonly string[]> = new Map([
  ['mode', ['paired', 'capacity']],
  ['provider.kind', ['aws']],
  ['results.kind', ['s3']],
]);
