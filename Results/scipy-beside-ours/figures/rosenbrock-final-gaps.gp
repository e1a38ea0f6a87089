# Rosenbrock: the final gap of each seed; box: quartiles, stroke: median
# Draw it again with: gnuplot rosenbrock-final-gaps.gp
NAME = 'rosenbrock-final-gaps'; TITLE = 'rosenbrock_final_gaps'; WIDTH = 778; HEIGHT = 276
load 'style.gp'
set label 1 '{/:Bold Rosenbrock}' at screen 0.0206, screen 0.9203 left font ",14" tc rgb INK
set label 2 'the final gap of each seed; box: quartiles, stroke: median' at screen 0.0206, screen 0.8478 left font ",11" tc rgb MUTED
set lmargin at screen 0.2446; set rmargin at screen 0.964
set bmargin at screen 0.1957; set tmargin at screen 0.7754
set xrange [1.4802973661668753e-16:3318.0186111558646]
set logscale x 10
set format x '10^{%L}'
set mxtics 1
set xtics ('10^{-12}' 1e-12, '10^{-9}' 1e-09, '10^{-6}' 1e-06, '10^{-3}' 0.001, '10^{0}' 1.0, '10^{3}' 1000.0, '≤ 2.2e-16' 2.220446049250313e-16)
set yrange [4.5:-0.5]
set border 1; unset ytics; set grid xtics noytics
set xlabel 'final f(best) − f*' tc rgb TEXT offset 0,0.3
D = 'rosenbrock-final-gaps.dat'
set label 10 'nelderMead' at screen 0.2292, first 0 right font ",11" tc rgb C4
set label 11 'bfgs2' at screen 0.2292, first 1 right font ",11" tc rgb C3
set label 12 'SciPy method=BFGS' at screen 0.2292, first 2 right font ",11" tc rgb C1
set label 13 'SciPy method=Nelder-Mead' at screen 0.2292, first 3 right font ",11" tc rgb C2
set label 14 'plain Adam' at screen 0.2292, first 4 right font ",11" tc rgb C5
plot D index 0 every ::0::0 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 1 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::0::0 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::1::1 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 2 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::1::1 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::2::2 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 3 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::2::2 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::3::3 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 4 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::3::3 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::4::4 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C5 fs transparent solid 0.16 border lc rgb C5, \
  D index 5 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C5[2:], \
  D index 0 every ::4::4 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C5
