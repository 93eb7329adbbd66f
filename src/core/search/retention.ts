/** Longest month: an index is made when the first run of its month starts and takes documents until the month's end. */
const LONGEST_MONTH_DAYS = 31;

/** What the policy that deletes monthly indices is called. */
export function retentionPolicyName(index: string): string {
  return `${index}-retention`;
}

/** Policy of Elasticsearch's index lifecycle management: deletes an index when its last document is as old as `days`. */
export function lifecyclePolicy(days: number): object {
  return {
    policy: {
      _meta: { product: 'loadtest-action' },
      phases: { delete: { min_age: `${days + LONGEST_MONTH_DAYS}d`, actions: { delete: {} } } },
    },
  };
}

/** Policy of OpenSearch's index state management for the same; it takes the indices of the patterns by itself. */
export function stateManagementPolicy(days: number, indexPatterns: readonly string[]): object {
  return {
    policy: {
      description: `loadtest-action: results are deleted after ${days} days`,
      default_state: 'kept',
      states: [
        {
          name: 'kept',
          actions: [],
          transitions: [{ state_name: 'deleted', conditions: { min_index_age: `${days + LONGEST_MONTH_DAYS}d` } }],
        },
        { name: 'deleted', actions: [{ delete: {} }], transitions: [] },
      ],
      ism_template: [{ index_patterns: [...indexPatterns], priority: 250 }],
    },
  };
}
