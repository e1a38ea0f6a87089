# single rows from the higher minimum: the final gap of each seed; box: quartiles, stroke: median
# Draw it again with: gnuplot single-rows-from-the-higher-minimum-final-gaps.gp
NAME = 'single-rows-from-the-higher-minimum-final-gaps'; WIDTH = 884; HEIGHT = 436
load 'style.gp'
set label 1 '{/:Bold single rows from the higher minimum}' at screen 0.0181, screen 0.9495 left font ",14" tc rgb INK
set label 2 'the final gap of each seed; box: quartiles, stroke: median' at screen 0.0181, screen 0.9037 left font ",11" tc rgb MUTED
set lmargin at screen 0.3348; set rmargin at screen 0.9683
set bmargin at screen 0.1239; set tmargin at screen 0.8578
set xrange [1.5307914413842383e-07:0.2884365634724373]
set logscale x 10
set format x '10^{%L}'
set mxtics 1
set xtics 10.0
set yrange [9.5:-0.5]
set border 1; unset ytics; set grid xtics noytics
set xlabel 'final f(best) − f*' tc rgb TEXT offset 0,0.3
D = 'single-rows-from-the-higher-minimum-final-gaps.dat'
set label 10 'gradientDescent learningRate=0.08 + lin…' at screen 0.3213, first 0 right font ",11" tc rgb C5
set label 11 'gradientDescent learningRate=0.04 + lin…' at screen 0.3213, first 1 right font ",11" tc rgb C4
set label 12 'gradientDescent learningRate=0.04' at screen 0.3213, first 2 right font ",11" tc rgb C4
set label 13 'gradientDescent learningRate=0.08' at screen 0.3213, first 3 right font ",11" tc rgb C5
set label 14 'gradientDescent learningRate=0.02' at screen 0.3213, first 4 right font ",11" tc rgb C3
set label 15 'gradientDescent learningRate=0.02 + lin…' at screen 0.3213, first 5 right font ",11" tc rgb C3
set label 16 'gradientDescent learningRate=0.005 + li…' at screen 0.3213, first 6 right font ",11" tc rgb C1
set label 17 'gradientDescent learningRate=0.01 + lin…' at screen 0.3213, first 7 right font ",11" tc rgb C2
set label 18 'gradientDescent learningRate=0.005' at screen 0.3213, first 8 right font ",11" tc rgb C1
set label 19 'gradientDescent learningRate=0.01' at screen 0.3213, first 9 right font ",11" tc rgb C2
plot D index 0 every ::0::0 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C5 fs transparent solid 0.16 border lc rgb C5, \
  D index 1 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C5[2:], \
  D index 0 every ::0::0 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C5, \
  D index 0 every ::1::1 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 2 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::1::1 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::2::2 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 3 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::2::2 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::3::3 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C5 fs transparent solid 0.16 border lc rgb C5, \
  D index 4 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C5[2:], \
  D index 0 every ::3::3 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C5, \
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
  D index 0 every ::8::8 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 9 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::8::8 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::9::9 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 10 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::9::9 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2
