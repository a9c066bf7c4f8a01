/** What customers keep for themselves: profile, favourites, saved addresses. Each person reaches only their own. */
import * as z from 'zod';
import { SlugSchema, UuidSchema } from '../ids';
import { PlaceQuerySchema } from '../place';
import { defineRoute } from '../route';
import {
  FavouriteIdsSchema,
  FavouritesSchema,
  ProfileRequestSchema,
  ProfileSchema,
  SaveAddressRequestSchema,
  SavedAddressesSchema,
} from '../schemas/person';

const service = 'customer';
const access = ['customers'] as const;
const restaurantParams = z.object({ restaurantId: SlugSchema });
const addressParams = z.object({ addressId: UuidSchema });

export const personRoutes = {
  getProfile: defineRoute({
    id: 'getProfile',
    service,
    method: 'GET',
    path: '/customer/profile',
    summary: 'How the person wants to be called and told',
    access,
    responses: { 200: ProfileSchema },
    errors: [],
  }),
  updateProfile: defineRoute({
    id: 'updateProfile',
    service,
    method: 'PUT',
    path: '/customer/profile',
    summary: 'Writes the whole profile',
    access,
    body: ProfileRequestSchema,
    responses: { 200: ProfileSchema },
    errors: [],
  }),
  listFavourites: defineRoute({
    id: 'listFavourites',
    service,
    method: 'GET',
    path: '/customer/favourites',
    summary: 'The person’s favourite restaurants, in the order of the list of all restaurants',
    access,
    query: PlaceQuerySchema,
    responses: { 200: FavouritesSchema },
    errors: [],
  }),
  addFavourite: defineRoute({
    id: 'addFavourite',
    service,
    method: 'PUT',
    path: '/customer/favourites/{restaurantId}',
    summary: 'Remembers a restaurant; answers all ids, the latest first',
    access,
    params: restaurantParams,
    responses: { 200: FavouriteIdsSchema },
    errors: ['NOT_FOUND'],
  }),
  removeFavourite: defineRoute({
    id: 'removeFavourite',
    service,
    method: 'DELETE',
    path: '/customer/favourites/{restaurantId}',
    summary: 'Forgets a favourite; one that is not there is forgotten already',
    access,
    params: restaurantParams,
    responses: { 200: FavouriteIdsSchema },
    errors: [],
  }),
  listSavedAddresses: defineRoute({
    id: 'listSavedAddresses',
    service,
    method: 'GET',
    path: '/customer/saved-addresses',
    summary: 'The person’s saved addresses',
    access,
    responses: { 200: SavedAddressesSchema },
    errors: [],
  }),
  saveAddress: defineRoute({
    id: 'saveAddress',
    service,
    method: 'POST',
    path: '/customer/saved-addresses',
    summary: 'Saves an address, up to twenty; answers all of them',
    access,
    body: SaveAddressRequestSchema,
    responses: { 201: SavedAddressesSchema },
    errors: [],
  }),
  updateSavedAddress: defineRoute({
    id: 'updateSavedAddress',
    service,
    method: 'PUT',
    path: '/customer/saved-addresses/{addressId}',
    summary: 'Writes a saved address anew; answers all of them',
    access,
    params: addressParams,
    body: SaveAddressRequestSchema,
    responses: { 200: SavedAddressesSchema },
    errors: ['NOT_FOUND'],
  }),
  deleteSavedAddress: defineRoute({
    id: 'deleteSavedAddress',
    service,
    method: 'DELETE',
    path: '/customer/saved-addresses/{addressId}',
    summary: 'Forgets a saved address; answers those that are left',
    access,
    params: addressParams,
    responses: { 200: SavedAddressesSchema },
    errors: ['NOT_FOUND'],
  }),
};
