import type { ClassColour } from '../../own-layers/colouring';
import type { ColourRole } from '../style/palette';

const roles = {
  blue: 'ownBlue',
  orange: 'ownOrange',
  green: 'ownGreen',
  plum: 'ownPlum',
  olive: 'ownOlive',
  slate: 'ownSlate',
  step1: 'ownStep1',
  step2: 'ownStep2',
  step3: 'ownStep3',
  step4: 'ownStep4',
  step5: 'ownStep5',
  none: 'ownNone',
} as const satisfies Record<ClassColour, ColourRole>;

/** The role of the palette that a colour of an own layer has. */
export function ownColourRole(colour: ClassColour): ColourRole {
  return roles[colour];
}
