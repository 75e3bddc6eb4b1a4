import type { ErrorTexts } from '../texts.ts';

export const fields: ErrorTexts['fields'] = {
  required: () => 'Ce champ est requis.',
  too_short: (limit) => `Trop court : au moins ${limit} caractères.`,
  too_long: (limit) => `Trop long : ${limit} caractères au maximum.`,
  too_few: (limit) => `Pas assez : au moins ${limit}.`,
  too_many: (limit) => `Trop : ${limit} au maximum.`,
  too_small: (limit) => `Trop petit : au moins ${limit}.`,
  too_big: (limit) => `Trop grand : ${limit} au maximum.`,
  wrong_type: () => 'Ce n’est pas du type attendu.',
  wrong_format: () => 'Ce n’est pas écrit comme attendu.',
  not_a_choice: () => 'Ce n’est pas l’un des choix.',
  unknown_field: () => 'Ce champ est inconnu.',
  repeated: () => 'C’est là deux fois.',
  invalid: () => 'Ce n’est pas valable.',
};
