/** Somebody with a token. */
export interface Holder {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  /** What the token may do with the repository. */
  readonly permission: 'write' | 'read' | 'none';
}

export interface Comment {
  readonly id: number;
  readonly pull: number;
  body: string;
  /** `null`: the account is gone. */
  readonly author: { readonly login: string; readonly type: 'Bot' | 'User' } | null;
}

export interface Pull {
  readonly number: number;
  readonly state: 'open' | 'closed';
  /** Who owns the repository of the head. */
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
  readonly base: string;
}

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
}

export interface Deployed {
  readonly environment: string;
  readonly sha: string;
  readonly ref: string;
  /** `null`: the account is gone. */
  readonly creator: string | null;
  /** ISO time. */
  readonly createdAt: string;
}

/** Everything that the server remembers of one repository. Tests write into it and read from it. */
export interface GithubState {
  readonly repository: { readonly owner: string; readonly name: string; readonly id: number };
  readonly tokens: Map<string, Holder>;
  readonly comments: Comment[];
  readonly pulls: Pull[];
  readonly commits: Commit[];
  /** Oldest first. */
  readonly deployments: Deployed[];
  /** Newest commit by branch. */
  readonly branches: Map<string, string>;
  nextId: number;
}

export function githubState(): GithubState {
  return {
    repository: { owner: 'shop', name: 'checkout', id: 7 },
    tokens: new Map(),
    comments: [],
    pulls: [],
    commits: [],
    deployments: [],
    branches: new Map(),
    nextId: 100,
  };
}
