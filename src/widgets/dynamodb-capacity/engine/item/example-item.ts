/** An order of a little over 1 KB: a few bytes less would halve the cost of writing it. */
export const exampleItem = JSON.stringify(
  {
    customer: { S: 'C-20260118-0042' },
    order: { S: '2026-11-20T09:30:00Z#7F3A' },
    openSince: { S: '2026-11-20' },
    total: { N: '129.90' },
    paid: { BOOL: false },
    coupon: { NULL: true },
    tags: { SS: ['gift', 'express'] },
    deliveryAddress: {
      M: { street: { S: 'Überlinger Straße 12' }, city: { S: 'Zürich' }, postalCode: { S: '8001' } },
    },
    lines: {
      L: Array.from({ length: 9 }, (_, position) => ({
        M: {
          articleNumber: { S: `A-${4711 + position}` },
          description: { S: 'Wool socks, grey, three pairs' },
          quantity: { N: String(position + 1) },
          pricePerPiece: { N: `${9 + position}.90` },
        },
      })),
    },
  },
  undefined,
  2,
);
