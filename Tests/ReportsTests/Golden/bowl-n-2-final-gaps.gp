# bowl, n = 2: the final gap of each seed; box: quartiles, stroke: median, ✕: failed
# Draw it again with: gnuplot bowl-n-2-final-gaps.gp
NAME = 'bowl-n-2-final-gaps'; TITLE = 'bowl_n_2_final_gaps'; WIDTH = 751; HEIGHT = 212
load 'style.gp'
set label 1 '{/:Bold bowl, n = 2}' at screen 0.0213, screen 0.8962 left font ",14" tc rgb INK
set label 2 'the final gap of each seed; box: quartiles, stroke: median, ✕: failed' at screen 0.0213, screen 0.8019 left font ",11" tc rgb MUTED
set lmargin at screen 0.1567; set rmargin at screen 0.9016
set bmargin at screen 0.2547; set tmargin at screen 0.7075
set xrange [1.0604815765373583e-08:0.17955882107432458]
set logscale x 10
set format x '10^{%L}'
set mxtics 1
set xtics 100.0
set yrange [2.5:-0.5]
set border 1; unset ytics; set grid xtics noytics
set xlabel 'final f(best) − f*' tc rgb TEXT offset 0,LIFT
D = 'bowl-n-2-final-gaps.dat'
set label 10 'adam/cosine' at screen 0.1407, first 0 right font ",11" tc rgb C2
set label 11 'adam/constant' at screen 0.1407, first 1 right font ",11" tc rgb C1
set label 12 'sgd|\140plain\140{}' at screen 0.1407, first 2 right font ",11" tc rgb C3
set label 102 '✕ 3/10' at graph 1.0179, first 2 left font ",11" tc rgb C3
plot D index 0 every ::0::0 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 1 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::0::0 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::1::1 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 2 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::1::1 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::2::2 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 3 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::2::2 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3
