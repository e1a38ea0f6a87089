# tiltedDoubleWell: the final gap of each seed; box: quartiles, stroke: median
# Draw it again with: gnuplot tilteddoublewell-final-gaps.gp
NAME = 'tilteddoublewell-final-gaps'; WIDTH = 824; HEIGHT = 500
load 'style.gp'
set label 1 '{/:Bold tiltedDoubleWell}' at screen 0.0194, screen 0.956 left font ",14" tc rgb INK
set label 2 'the final gap of each seed; box: quartiles, stroke: median' at screen 0.0194, screen 0.916 left font ",11" tc rgb MUTED
set lmargin at screen 0.2869; set rmargin at screen 0.966
set bmargin at screen 0.108; set tmargin at screen 0.876
set xrange [1.4062824978585316e-15:1.9526984096723918]
set logscale x 10
set format x '10^{%L}'
set mxtics 1
set xtics 1000.0
set yrange [11.5:-0.5]
set border 1; unset ytics; set grid xtics noytics
set xlabel 'final f(best) − f*' tc rgb TEXT offset 0,0.3
D = 'tilteddoublewell-final-gaps.dat'
set label 10 'langevin + exponential' at screen 0.2724, first 0 right font ",11" tc rgb C2
set label 11 'siman + logarithmicCooling' at screen 0.2724, first 1 right font ",11" tc rgb C4
set label 12 'siman + exponential' at screen 0.2724, first 2 right font ",11" tc rgb C2
set label 13 'siman + linear' at screen 0.2724, first 3 right font ",11" tc rgb C3
set label 14 'langevin + linear' at screen 0.2724, first 4 right font ",11" tc rgb C3
set label 15 'metropolis + linear' at screen 0.2724, first 5 right font ",11" tc rgb C3
set label 16 'metropolis + exponential' at screen 0.2724, first 6 right font ",11" tc rgb C2
set label 17 'langevin' at screen 0.2724, first 7 right font ",11" tc rgb C1
set label 18 'siman' at screen 0.2724, first 8 right font ",11" tc rgb C1
set label 19 'metropolis + logarithmicCooling' at screen 0.2724, first 9 right font ",11" tc rgb C4
set label 20 'metropolis' at screen 0.2724, first 10 right font ",11" tc rgb C1
set label 21 'langevin + logarithmicCooling' at screen 0.2724, first 11 right font ",11" tc rgb C4
plot D index 0 every ::0::0 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 1 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::0::0 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::1::1 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 2 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::1::1 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::2::2 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 3 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::2::2 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::3::3 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 4 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::3::3 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::4::4 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 5 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::4::4 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::5::5 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 6 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::5::5 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::6::6 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 7 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::6::6 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::7::7 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 8 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::7::7 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::8::8 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 9 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::8::8 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::9::9 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 10 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::9::9 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::10::10 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 11 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::10::10 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::11::11 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 12 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::11::11 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4
