// What this device offered to tell of a plan is told: a report was just kept.
import * as store from './running-store.js';

const { reader, plan } = document.querySelector('[data-told]').dataset;
store.told(reader, plan);
