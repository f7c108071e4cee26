import * as migration_20261123_012403_initial from './20261123_012403_initial';
import * as migration_20261123_035642_eligibility from './20261123_035642_eligibility';
import * as migration_20261123_080854_newsroom from './20261123_080854_newsroom';
import * as migration_20261123_123437_workroom from './20261123_123437_workroom';
import * as migration_20261123_124435_read_back from './20261123_124435_read_back';

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
    up: migration_20261123_123437_workroom.up,
    down: migration_20261123_123437_workroom.down,
    name: '20261123_123437_workroom',
  },
  {
    up: migration_20261123_124435_read_back.up,
    down: migration_20261123_124435_read_back.down,
    name: '20261123_124435_read_back'
  },
];
