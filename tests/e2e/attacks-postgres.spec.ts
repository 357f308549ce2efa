import { attacks } from './attacks.ts';
import { test } from './served.ts';

test.use({ database: 'PostgreSQL' });

attacks('PostgreSQL');
