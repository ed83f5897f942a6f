export { Delivery, type DeliveryClass } from './delivery.entity';
export { DeliveryService, SEND_MAIL, type NewDelivery } from './delivery.service';
