#!/usr/bin/env node
'use strict';
require('./command.cjs').main(process.argv.slice(2));
