import type { Localised } from '../../content/index.ts'
import { bowlOfPorridge } from './bowl-of-porridge.ts'
import { cupOfTea } from './cup-of-tea.ts'
import { folderOfPapers } from './folder-of-papers.ts'
import { healthCard } from './health-card.ts'
import { lampAndMeter } from './lamp-and-meter.ts'
import { marketCart } from './market-cart.ts'
import { mendedRoof } from './mended-roof.ts'
import { phoneAtHome } from './phone-at-home.ts'
import { riceAndVegetables } from './rice-and-vegetables.ts'
import { sandals } from './sandals.ts'
import { schoolBag } from './school-bag.ts'
import { sewingMachine } from './sewing-machine.ts'
import { waterTap } from './water-tap.ts'
import { wheelchairRamp } from './wheelchair-ramp.ts'

/** A drawing of ours, 1600 by 1200; the focal point is in percent from the left and the top. */
export type Drawing = { alt: Localised; focalX: number; focalY: number; svg: string }

export const drawingKeys = [
  'bowl-of-porridge',
  'cup-of-tea',
  'folder-of-papers',
  'health-card',
  'lamp-and-meter',
  'market-cart',
  'mended-roof',
  'phone-at-home',
  'rice-and-vegetables',
  'sandals',
  'school-bag',
  'sewing-machine',
  'water-tap',
  'wheelchair-ramp',
] as const
export type DrawingKey = (typeof drawingKeys)[number]

const drawing = (svg: string, focalX: number, focalY: number, alt: string): Drawing => ({ alt: { id: alt }, focalX, focalY, svg })

/** Scenes without people, for stories, programmes and guides. */
export const drawings: Record<DrawingKey, Drawing> = {
  'bowl-of-porridge': drawing(bowlOfPorridge, 47, 60, 'Gambar semangkuk bubur hangat, pisang, dan sepatu bayi di atas meja dekat jendela.'),
  'cup-of-tea': drawing(cupOfTea, 50, 60, 'Gambar secangkir teh hangat dan kue pasar di meja teras, bukit di kejauhan.'),
  'folder-of-papers': drawing(folderOfPapers, 50, 52, 'Gambar map berisi surat-surat keluarga, kartu, pena, dan kacamata di atas meja.'),
  'health-card': drawing(healthCard, 50, 52, 'Gambar kartu jaminan kesehatan dan stetoskop di atas meja.'),
  'lamp-and-meter': drawing(lampAndMeter, 46, 50, 'Gambar lampu menyala di atas meja dengan buku, dan meteran listrik di dinding.'),
  'market-cart': drawing(marketCart, 50, 55, 'Gambar gerobak jajanan beratap garis-garis yang siap berangkat pagi hari.'),
  'mended-roof': drawing(mendedRoof, 50, 52, 'Gambar rumah kecil dengan sebagian genteng baru dan tangga bersandar di atap.'),
  'phone-at-home': drawing(phoneAtHome, 50, 52, 'Gambar ponsel menampilkan daftar yang sudah dicentang, di meja dekat segelas teh.'),
  'rice-and-vegetables': drawing(
    riceAndVegetables,
    50,
    55,
    'Gambar sekarung beras, sekeranjang jagung dan sayur, serta semangkuk telur di meja.',
  ),
  sandals: drawing(sandals, 50, 62, 'Gambar dua pasang sandal, dewasa dan anak, di keset depan pintu yang terbuka.'),
  'school-bag': drawing(schoolBag, 50, 62, 'Gambar tas sekolah di ambang pintu yang terang pada pagi hari.'),
  'sewing-machine': drawing(sewingMachine, 50, 52, 'Gambar mesin jahit dan kain kuning di dekat jendela menghadap bukit.'),
  'water-tap': drawing(waterTap, 52, 48, 'Gambar keran mengalirkan air ke gentong tanah liat di halaman berubin.'),
  'wheelchair-ramp': drawing(
    wheelchairRamp,
    54,
    58,
    'Gambar kursi roda di depan pintu yang terang, dengan jalur landai dan pegangan tangan.',
  ),
}
