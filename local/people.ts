/** The demo people. Their ids are fixed so that the hosted UI and the seed data agree without asking each other. */
import type { Group } from '@/contract/roles';

export interface DemoPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly groups: readonly Group[];
}

export const demoPassword = 'Baedal!2026';

export const demoPeople: readonly DemoPerson[] = [
  {
    id: '0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d0001',
    email: 'customer@baedal.test',
    name: '김하늘',
    groups: ['customers'],
  },
  {
    id: '0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d0002',
    email: 'owner@baedal.test',
    name: '이정숙',
    groups: ['restaurant-staff'],
  },
  {
    id: '0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d0003',
    email: 'staff@baedal.test',
    name: '최민준',
    groups: ['restaurant-staff'],
  },
  {
    id: '0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d0004',
    email: 'rider@baedal.test',
    name: '박서준',
    groups: ['riders'],
  },
  {
    id: '0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d0005',
    email: 'rider2@baedal.test',
    name: '정유진',
    groups: ['riders'],
  },
  {
    id: '0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d0006',
    email: 'demo@baedal.test',
    name: '한데모',
    groups: ['customers', 'restaurant-staff', 'riders'],
  },
  { id: '0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d0007', email: 'nobody@baedal.test', name: '오무명', groups: [] },
];
