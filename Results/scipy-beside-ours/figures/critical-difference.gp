# Critical differences: 3 functions; CD = 3.67 (α = 0.05), p = 0.326 (Friedman)
# Draw it again with: gnuplot critical-difference.gp
NAME = 'critical-difference'; TITLE = 'critical_difference'; WIDTH = 837; HEIGHT = 253
load 'style.gp'
set label 1 '{/:Bold Critical differences}' at screen 0.0191, screen 0.913 left font ",14" tc rgb INK
set label 2 '3 functions; CD = 3.67 (α = 0.05), p = 0.326 (Friedman)' at screen 0.0191, screen 0.834 left font ",11" tc rgb MUTED
set lmargin at screen 0.2098; set rmargin at screen 0.735
set bmargin at screen 0.0632; set tmargin at screen 0.4625
set border 4; unset xtics; unset ytics; unset grid
set xrange [1:5.0]; set x2range [1:5.0]; set yrange [-101.0:0]
set x2tics 1 out scale 0.5,0.25 font ",11" textcolor rgb TEXT
set label 3 'mean rank' at graph 0.5, screen 0.6126 center font ",11" tc rgb TEXT
D = 'critical-difference.dat'
set arrow from first 1, screen 0.668 to first 4.666666666666666, screen 0.668 heads size screen 0.004,90 lw 1.5 lc rgb INK
set label 4 'CD' at first 2.833333333333333, screen 0.7075 center font ",11" tc rgb INK
set label 10 'bfgs2  2.00' at graph -0.0182, first -35.0 right font ",11" tc rgb C3
set label 11 'SciPy method=BFGS  2.33' at graph -0.0182, first -57.0 right font ",11" tc rgb C1
set label 12 'nelderMead  3.00' at graph -0.0182, first -79.0 right font ",11" tc rgb C4
set label 13 '3.00  plain Adam' at graph 1.0182, first -57.0 left font ",11" tc rgb C5
set label 14 '4.67  SciPy method=Nelder-Mead' at graph 1.0182, first -35.0 left font ",11" tc rgb C2
plot D index 0 every :::0::0 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 0 every :::1::1 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::2::2 using 1:2 with lines lw 1.4 lc rgb C4, \
  D index 0 every :::3::3 using 1:2 with lines lw 1.4 lc rgb C5, \
  D index 0 every :::4::4 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 1 using ($1-0.016):3:($2-$1+2*0.016):(0) with vectors nohead lw 4.5 lc rgb INK
