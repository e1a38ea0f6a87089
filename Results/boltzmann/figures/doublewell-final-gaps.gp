# doubleWell: the final gap of each seed; box: quartiles, stroke: median
# Draw it again with: gnuplot doublewell-final-gaps.gp
NAME = 'doublewell-final-gaps'; WIDTH = 857; HEIGHT = 404
load 'style.gp'
set label 1 '{/:Bold doubleWell}' at screen 0.0187, screen 0.9455 left font ",14" tc rgb INK
set label 2 'the final gap of each seed; box: quartiles, stroke: median' at screen 0.0187, screen 0.896 left font ",11" tc rgb MUTED
set lmargin at screen 0.3144; set rmargin at screen 0.9674
set bmargin at screen 0.1337; set tmargin at screen 0.8465
set xrange [1.4749514712046635e-15:3.1214432046460356e-08]
set logscale x 10
set format x '10^{%L}'
set mxtics 1
set xtics 100.0
set yrange [8.5:-0.5]
set border 1; unset ytics; set grid xtics noytics
set xlabel 'final f(best) − f*' tc rgb TEXT offset 0,0.3
D = 'doublewell-final-gaps.dat'
set label 10 'underdampedLangevin temperature=0.15' at screen 0.3004, first 0 right font ",11" tc rgb C1
set label 11 'langevin temperature=0.15' at screen 0.3004, first 1 right font ",11" tc rgb C1
set label 12 'langevin temperature=0.3' at screen 0.3004, first 2 right font ",11" tc rgb C2
set label 13 'underdampedLangevin temperature=0.3' at screen 0.3004, first 3 right font ",11" tc rgb C2
set label 14 'underdampedLangevin temperature=0.6' at screen 0.3004, first 4 right font ",11" tc rgb C3
set label 15 'langevin temperature=0.6' at screen 0.3004, first 5 right font ",11" tc rgb C3
set label 16 'metropolis temperature=0.15' at screen 0.3004, first 6 right font ",11" tc rgb C1
set label 17 'metropolis temperature=0.3' at screen 0.3004, first 7 right font ",11" tc rgb C2
set label 18 'metropolis temperature=0.6' at screen 0.3004, first 8 right font ",11" tc rgb C3
plot D index 0 every ::0::0 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 1 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::0::0 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::1::1 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 2 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::1::1 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::2::2 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 3 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::2::2 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::3::3 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 4 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::3::3 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::4::4 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 5 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::4::4 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::5::5 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 6 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::5::5 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::6::6 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 7 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::6::6 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::7::7 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 8 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::7::7 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::8::8 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 9 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::8::8 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3
