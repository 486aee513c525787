import type { Post } from '../posts.ts';
import type { Planned } from './election.ts';

/** An election of a plan; of the congress, over, and with nobody on its list, where nothing else is said. */
export const planned = (id: number, post: Post, given: Partial<Planned> = {}): Planned => ({
  id,
  gathering: 'congress',
  post,
  names: [],
  over: true,
  elected: [],
  ...given,
});
