# Critical differences: 3 functions; too few to tell arms apart, p = 1 (Friedman)
# Draw it again with: gnuplot critical-difference.gp
NAME = 'critical-difference'; TITLE = 'critical_difference'; WIDTH = 719; HEIGHT = 190
load 'style.gp'
set label 1 '{/:Bold Critical differences}' at screen 0.0223, screen 0.8842 left font ",14" tc rgb INK
set label 2 '3 functions; too few to tell arms apart, p = 1 (Friedman)' at screen 0.0223, screen 0.7789 left font ",11" tc rgb MUTED
set lmargin at screen 0.2445; set rmargin at screen 0.8565
set bmargin at screen 0.0842; set tmargin at screen 0.4526
set border 4; unset xtics; unset ytics; unset grid
set xrange [1:3.0]; set x2range [1:3.0]; set yrange [-70.0:0]
set x2tics 1 out scale 0.5,0.25 font ",11" textcolor rgb TEXT
set label 3 'mean rank' at graph 0.5, screen 0.6526 center font ",11" tc rgb TEXT
D = 'critical-difference.dat'
set label 10 'coordinateDescent  2.00' at graph -0.0182, first -26.0 right font ",11" tc rgb C1
set label 11 'gradientDescent  2.00' at graph -0.0182, first -48.0 right font ",11" tc rgb C2
set label 12 '2.00  newton' at graph 1.0182, first -26.0 left font ",11" tc rgb C3
plot D index 0 every :::0::0 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::1::1 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::2::2 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 1 using ($1-0.008):3:($2-$1+2*0.008):(0) with vectors nohead lw 4.5 lc rgb INK
