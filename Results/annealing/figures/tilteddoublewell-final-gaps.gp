# tiltedDoubleWell: the final gap of each seed; box: quartiles, stroke: median
# Draw it again with: gnuplot tilteddoublewell-final-gaps.gp
NAME = 'tilteddoublewell-final-gaps'; WIDTH = 884; HEIGHT = 548
load 'style.gp'
set label 1 '{/:Bold tiltedDoubleWell}' at screen 0.0181, screen 0.9599 left font ",14" tc rgb INK
set label 2 'the final gap of each seed; box: quartiles, stroke: median' at screen 0.0181, screen 0.9234 left font ",11" tc rgb MUTED
set lmargin at screen 0.3348; set rmargin at screen 0.9683
set bmargin at screen 0.0985; set tmargin at screen 0.8869
set xrange [3.478698810492157e-15:1.900355888574208]
set logscale x 10
set format x '10^{%L}'
set mxtics 1
set xtics 1000.0
set yrange [17.5:-0.5]
set border 1; unset ytics; set grid xtics noytics
set xlabel 'final f(best) − f*' tc rgb TEXT offset 0,0.3
D = 'tilteddoublewell-final-gaps.dat'
set label 10 'siman temperature=0.72 + logarithmicCoo…' at screen 0.3213, first 0 right font ",11" tc rgb C4
set label 11 'langevin temperature=1.5 + logarithmicC…' at screen 0.3213, first 1 right font ",11" tc rgb C5
set label 12 'siman temperature=1.5 + logarithmicCool…' at screen 0.3213, first 2 right font ",11" tc rgb C5
set label 13 'langevin temperature=3 + logarithmicCoo…' at screen 0.3213, first 3 right font ",11" tc rgb C6
set label 14 'siman temperature=3 + logarithmicCooling' at screen 0.3213, first 4 right font ",11" tc rgb C6
set label 15 'metropolis temperature=1.5 + logarithmi…' at screen 0.3213, first 5 right font ",11" tc rgb C5
set label 16 'metropolis temperature=3 + logarithmicC…' at screen 0.3213, first 6 right font ",11" tc rgb C6
set label 17 'metropolis temperature=0.72 + logarithm…' at screen 0.3213, first 7 right font ",11" tc rgb C4
set label 18 'siman temperature=0.4 + logarithmicCool…' at screen 0.3213, first 8 right font ",11" tc rgb C3
set label 19 'langevin temperature=0.1 + logarithmicC…' at screen 0.3213, first 9 right font ",11" tc rgb C1
set label 20 'langevin temperature=0.2 + logarithmicC…' at screen 0.3213, first 10 right font ",11" tc rgb C2
set label 21 'langevin temperature=0.72 + logarithmic…' at screen 0.3213, first 11 right font ",11" tc rgb C4
set label 22 'siman temperature=0.1 + logarithmicCool…' at screen 0.3213, first 12 right font ",11" tc rgb C1
set label 23 'siman temperature=0.2 + logarithmicCool…' at screen 0.3213, first 13 right font ",11" tc rgb C2
set label 24 'langevin temperature=0.4 + logarithmicC…' at screen 0.3213, first 14 right font ",11" tc rgb C3
set label 25 'metropolis temperature=0.4 + logarithmi…' at screen 0.3213, first 15 right font ",11" tc rgb C3
set label 26 'metropolis temperature=0.1 + logarithmi…' at screen 0.3213, first 16 right font ",11" tc rgb C1
set label 27 'metropolis temperature=0.2 + logarithmi…' at screen 0.3213, first 17 right font ",11" tc rgb C2
plot D index 0 every ::0::0 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 1 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::0::0 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::1::1 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C5 fs transparent solid 0.16 border lc rgb C5, \
  D index 2 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C5[2:], \
  D index 0 every ::1::1 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C5, \
  D index 0 every ::2::2 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C5 fs transparent solid 0.16 border lc rgb C5, \
  D index 3 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C5[2:], \
  D index 0 every ::2::2 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C5, \
  D index 0 every ::3::3 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C6 fs transparent solid 0.16 border lc rgb C6, \
  D index 4 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C6[2:], \
  D index 0 every ::3::3 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C6, \
  D index 0 every ::4::4 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C6 fs transparent solid 0.16 border lc rgb C6, \
  D index 5 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C6[2:], \
  D index 0 every ::4::4 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C6, \
  D index 0 every ::5::5 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C5 fs transparent solid 0.16 border lc rgb C5, \
  D index 6 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C5[2:], \
  D index 0 every ::5::5 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C5, \
  D index 0 every ::6::6 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C6 fs transparent solid 0.16 border lc rgb C6, \
  D index 7 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C6[2:], \
  D index 0 every ::6::6 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C6, \
  D index 0 every ::7::7 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 8 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::7::7 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::8::8 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 9 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::8::8 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::9::9 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 10 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::9::9 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::10::10 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 11 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::10::10 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::11::11 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 12 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::11::11 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::12::12 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 13 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::12::12 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::13::13 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 14 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::13::13 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::14::14 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 15 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::14::14 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::15::15 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 16 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::15::15 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::16::16 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 17 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::16::16 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::17::17 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 18 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::17::17 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2
