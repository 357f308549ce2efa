import { attacks } from './attacks.ts';

attacks('SQLite');
