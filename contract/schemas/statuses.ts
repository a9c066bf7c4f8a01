/** The states of the state tables, as they stand on the wire. */
import * as z from 'zod';
import { cancelRequestStates } from '../states/cancel-request';
import { deliveryStates, offerStates, proofs } from '../states/delivery';
import { orderStates } from '../states/order';
import { paymentMethods, paymentStates } from '../states/payment';

export const OrderStatusSchema = z.enum(orderStates);
export const DeliveryStatusSchema = z.enum(deliveryStates);
export const OfferStatusSchema = z.enum(offerStates);
export const PaymentMethodSchema = z.enum(paymentMethods);
export const CancelRequestStatusSchema = z.enum(cancelRequestStates);
export const ProofSchema = z.enum(proofs);
export const PaymentStatusSchema = z.enum(paymentStates);
