import { billable, header, type StarterCode } from './starter-code'

/** Chapter 8: Diseases of the ear and mastoid process. */
export const chapter08: readonly StarterCode[] = [
  header('H60', 'Otitis externa'),
  header('H60.3', 'Other infective otitis externa'),
  header('H60.33', "Swimmer's ear"),
  billable('H60.331', "Swimmer's ear, right ear"),
  billable('H60.332', "Swimmer's ear, left ear"),
  header('H61', 'Other disorders of external ear'),
  header('H61.2', 'Impacted cerumen'),
  billable('H61.21', 'Impacted cerumen, right ear'),
  billable('H61.22', 'Impacted cerumen, left ear'),
  billable('H61.23', 'Impacted cerumen, bilateral'),
  header('H65', 'Nonsuppurative otitis media'),
  header('H65.0', 'Acute serous otitis media'),
  billable('H65.01', 'Acute serous otitis media, right ear'),
  billable('H65.02', 'Acute serous otitis media, left ear'),
  header('H66', 'Suppurative and unspecified otitis media'),
  header('H66.0', 'Acute suppurative otitis media'),
  header('H66.00', 'Acute suppurative otitis media without spontaneous rupture of ear drum'),
  billable(
    'H66.001',
    'Acute suppurative otitis media without spontaneous rupture of ear drum, right ear',
  ),
  billable(
    'H66.002',
    'Acute suppurative otitis media without spontaneous rupture of ear drum, left ear',
  ),
  billable(
    'H66.003',
    'Acute suppurative otitis media without spontaneous rupture of ear drum, bilateral',
  ),
  header('H66.9', 'Otitis media, unspecified'),
  billable('H66.91', 'Otitis media, unspecified, right ear'),
  billable('H66.92', 'Otitis media, unspecified, left ear'),
  header('H81', 'Disorders of vestibular function'),
  header('H81.1', 'Benign paroxysmal vertigo'),
  billable('H81.11', 'Benign paroxysmal vertigo, right ear'),
  billable('H81.12', 'Benign paroxysmal vertigo, left ear'),
]
