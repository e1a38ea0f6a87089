# Ellipsoid, instance 1: the final gap of each seed; box: quartiles, stroke: median
# Draw it again with: gnuplot ellipsoid-instance-1-final-gaps.gp
NAME = 'ellipsoid-instance-1-final-gaps'; TITLE = 'ellipsoid_instance_1_final_gaps'; WIDTH = 870; HEIGHT = 212
load 'style.gp'
set label 1 '{/:Bold Ellipsoid, instance 1}' at screen 0.0184, screen 0.8962 left font ",14" tc rgb INK
set label 2 'the final gap of each seed; box: quartiles, stroke: median' at screen 0.0184, screen 0.8019 left font ",11" tc rgb MUTED
set lmargin at screen 0.3248; set rmargin at screen 0.9678
set bmargin at screen 0.2547; set tmargin at screen 0.7075
set xrange [1.4802973661668753e-16:1.5369896197260788e-06]
set logscale x 10
set format x '10^{%L}'
set mxtics 1
set xtics ('10^{-14}' 1e-14, '10^{-12}' 1e-12, '10^{-10}' 1e-10, '10^{-8}' 1e-08, '10^{-6}' 1e-06, '≤ 2.2e-16' 2.220446049250313e-16)
set yrange [2.5:-0.5]
set border 1; unset ytics; set grid xtics noytics
set xlabel 'final f(best) − f*' tc rgb TEXT offset 0,0.3
D = 'ellipsoid-instance-1-final-gaps.dat'
set label 10 'coordinateDescent order=cyclic' at screen 0.311, first 0 right font ",11" tc rgb C1
set label 11 'coordinateDescent order=gaussSouthwell' at screen 0.311, first 1 right font ",11" tc rgb C2
set label 12 'coordinateDescent order=random' at screen 0.311, first 2 right font ",11" tc rgb C3
plot D index 0 every ::0::0 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 1 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::0::0 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::1::1 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 2 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::1::1 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::2::2 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 3 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::2::2 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3
