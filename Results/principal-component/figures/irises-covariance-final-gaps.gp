# irises, covariance: the final gap of each seed; box: quartiles, stroke: median
# Draw it again with: gnuplot irises-covariance-final-gaps.gp
NAME = 'irises-covariance-final-gaps'; TITLE = 'irises_covariance_final_gaps'; WIDTH = 778; HEIGHT = 212
load 'style.gp'
set label 1 '{/:Bold irises, covariance}' at screen 0.0206, screen 0.8962 left font ",14" tc rgb INK
set label 2 'the final gap of each seed; box: quartiles, stroke: median' at screen 0.0206, screen 0.8019 left font ",11" tc rgb MUTED
set lmargin at screen 0.2446; set rmargin at screen 0.964
set bmargin at screen 0.2547; set tmargin at screen 0.7075
set xrange [3.918179797124682e-15:3.5263618174122135e-14]
set logscale x 10
set format x '10^{%L}'
set xtics ('5·10^{-15}' 5e-15, '10^{-14}' 1e-14, '2·10^{-14}' 2e-14)
set yrange [2.5:-0.5]
set border 1; unset ytics; set grid xtics noytics
set xlabel 'least residual' tc rgb TEXT offset 0,0.3
D = 'irises-covariance-final-gaps.dat'
set label 10 'powerIteration shift=0' at screen 0.2292, first 0 right font ",11" tc rgb C1
set label 11 'powerIteration shift=1.3' at screen 0.2292, first 1 right font ",11" tc rgb C2
set label 12 'rayleighQuotient' at screen 0.2292, first 2 right font ",11" tc rgb C3
plot D index 0 every ::0::0 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 1 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::0::0 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::1::1 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 2 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::1::1 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::2::2 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 3 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::2::2 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3
