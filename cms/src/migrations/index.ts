import * as migration_20261123_012403_initial from './20261123_012403_initial';
import * as migration_20261123_035642_eligibility from './20261123_035642_eligibility';
import * as migration_20261123_080854_newsroom from './20261123_080854_newsroom';
import * as migration_20261123_113014_one_text_of_two from './20261123_113014_one_text_of_two';
import * as migration_20261123_113844_story_actions_and_sources from './20261123_113844_story_actions_and_sources';
import * as migration_20261123_120456_scheduled_drafts from './20261123_120456_scheduled_drafts';

export const migrations = [
  {
    up: migration_20261123_012403_initial.up,
    down: migration_20261123_012403_initial.down,
    name: '20261123_012403_initial',
  },
  {
    up: migration_20261123_035642_eligibility.up,
    down: migration_20261123_035642_eligibility.down,
    name: '20261123_035642_eligibility',
  },
  {
    up: migration_20261123_080854_newsroom.up,
    down: migration_20261123_080854_newsroom.down,
    name: '20261123_080854_newsroom',
  },
  {
    up: migration_20261123_113014_one_text_of_two.up,
    down: migration_20261123_113014_one_text_of_two.down,
    name: '20261123_113014_one_text_of_two'
  },
  {
    up: migration_20261123_113844_story_actions_and_sources.up,
    down: migration_20261123_113844_story_actions_and_sources.down,
    name: '20261123_113844_story_actions_and_sources',
  },
  {
    up: migration_20261123_120456_scheduled_drafts.up,
    down: migration_20261123_120456_scheduled_drafts.down,
    name: '20261123_120456_scheduled_drafts'
  },
];
