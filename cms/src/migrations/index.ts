import * as migration_20261123_005850_initial from './20261123_005850_initial';

export const migrations = [
  {
    up: migration_20261123_005850_initial.up,
    down: migration_20261123_005850_initial.down,
    name: '20261123_005850_initial'
  },
];
