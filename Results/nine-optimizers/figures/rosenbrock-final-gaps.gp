# Rosenbrock: the final gap of each seed; box: quartiles, stroke: median
# Draw it again with: gnuplot rosenbrock-final-gaps.gp
NAME = 'rosenbrock-final-gaps'; TITLE = 'rosenbrock_final_gaps'; WIDTH = 719; HEIGHT = 404
load 'style.gp'
set label 1 '{/:Bold Rosenbrock}' at screen 0.0223, screen 0.9455 left font ",14" tc rgb INK
set label 2 'the final gap of each seed; box: quartiles, stroke: median' at screen 0.0223, screen 0.896 left font ",11" tc rgb MUTED
set lmargin at screen 0.1822; set rmargin at screen 0.9611
set bmargin at screen 0.1337; set tmargin at screen 0.8465
set xrange [1.4802973661668753e-16:11.957125098072412]
set logscale x 10
set format x '10^{%L}'
set mxtics 1
set xtics ('10^{-12}' 1e-12, '10^{-9}' 1e-09, '10^{-6}' 1e-06, '10^{-3}' 0.001, '10^{0}' 1.0, '≤ 2.2e-16' 2.220446049250313e-16)
set yrange [8.5:-0.5]
set border 1; unset ytics; set grid xtics noytics
set xlabel 'final f(best) − f*' tc rgb TEXT offset 0,0.3
D = 'rosenbrock-final-gaps.dat'
set label 10 'bfgs2' at screen 0.1655, first 0 right font ",11" tc rgb C5
set label 11 'momentum' at screen 0.1655, first 1 right font ",11" tc rgb C7
set label 12 'nesterov' at screen 0.1655, first 2 right font ",11" tc rgb C8
set label 13 'adam' at screen 0.1655, first 3 right font ",11" tc rgb C3
set label 14 'adagrad' at screen 0.1655, first 4 right font ",11" tc rgb C2
set label 15 'gradientDescent' at screen 0.1655, first 5 right font ",11" tc rgb C6
set label 16 'adamw' at screen 0.1655, first 6 right font ",11" tc rgb C4
set label 17 'rmsprop' at screen 0.1655, first 7 right font ",11" tc rgb C1
set label 18 'adadelta' at screen 0.1655, first 8 right font ",11" tc rgb C1
plot D index 0 every ::0::0 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C5 fs transparent solid 0.16 border lc rgb C5, \
  D index 1 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C5[2:], \
  D index 0 every ::0::0 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C5, \
  D index 0 every ::1::1 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C7 fs transparent solid 0.16 border lc rgb C7, \
  D index 2 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C7[2:], \
  D index 0 every ::1::1 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C7, \
  D index 0 every ::2::2 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C8 fs transparent solid 0.16 border lc rgb C8, \
  D index 3 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C8[2:], \
  D index 0 every ::2::2 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C8, \
  D index 0 every ::3::3 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 4 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::3::3 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::4::4 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 5 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::4::4 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::5::5 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C6 fs transparent solid 0.16 border lc rgb C6, \
  D index 6 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C6[2:], \
  D index 0 every ::5::5 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C6, \
  D index 0 every ::6::6 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 7 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::6::6 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::7::7 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 8 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::7::7 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::8::8 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 9 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::8::8 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1
