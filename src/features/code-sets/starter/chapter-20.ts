import { billable, header, type StarterCode } from './starter-code'
import { encounterCharacters } from './seventh-characters'

/** Chapter 20: External causes of morbidity. */
export const chapter20: readonly StarterCode[] = [
  header('V43', 'Car occupant injured in collision with car, pick-up truck or van'),
  header(
    'V43.5',
    'Car driver injured in collision with car, pick-up truck or van in traffic accident',
  ),
  header(
    'V43.52',
    'Car driver injured in collision with other type car in traffic accident',
    encounterCharacters,
  ),
  header('W01', 'Fall on same level from slipping, tripping and stumbling'),
  header(
    'W01.0',
    'Fall on same level from slipping, tripping and stumbling without subsequent striking against object',
    encounterCharacters,
  ),
  header('W10', 'Fall on and from stairs and steps'),
  header('W10.9', 'Fall (on) (from) unspecified stairs and steps', encounterCharacters),
  header('W18', 'Other slipping, tripping and stumbling and falls'),
  header('W18.3', 'Other and unspecified fall on same level'),
  header('W18.30', 'Fall on same level, unspecified', encounterCharacters),
  header('W19', 'Unspecified fall', encounterCharacters),
  header('W26', 'Contact with other sharp objects'),
  header('W26.0', 'Contact with knife', encounterCharacters),
  header('Y92', 'Place of occurrence of the external cause'),
  header(
    'Y92.0',
    'Non-institutional (private) residence as the place of occurrence of the external cause',
  ),
  header(
    'Y92.00',
    'Unspecified non-institutional (private) residence as the place of occurrence of the external cause',
  ),
  billable(
    'Y92.009',
    'Unspecified place in unspecified non-institutional (private) residence as the place of occurrence of the external cause',
  ),
  header('Y93', 'Activity codes'),
  header('Y93.0', 'Activities involving walking and running'),
  billable('Y93.01', 'Activity, walking, marching and hiking'),
]
