// The thread beside the command.
'use strict';
require('./engine.cjs').answerAside();
