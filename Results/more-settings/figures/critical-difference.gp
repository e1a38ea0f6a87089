# Critical differences: 8 functions; CD = 1.25 (α = 0.05), p = 0.794 (Friedman)
# Draw it again with: gnuplot critical-difference.gp
NAME = 'critical-difference'; TITLE = 'critical_difference'; WIDTH = 811; HEIGHT = 231
load 'style.gp'
set label 1 '{/:Bold Critical differences}' at screen 0.0197, screen 0.9048 left font ",14" tc rgb INK
set label 2 '8 functions; CD = 1.25 (α = 0.05), p = 0.794 (Friedman)' at screen 0.0197, screen 0.8182 left font ",11" tc rgb MUTED
set lmargin at screen 0.1841; set rmargin at screen 0.7264
set bmargin at screen 0.0693; set tmargin at screen 0.4113
set border 4; unset xtics; unset ytics; unset grid
set xrange [1:3.0]; set x2range [1:3.0]; set yrange [-79.0:0]
set x2tics 1 out scale 0.5,0.25 font ",11" textcolor rgb TEXT
set label 3 'mean rank' at graph 0.5, screen 0.5758 center font ",11" tc rgb TEXT
D = 'critical-difference.dat'
set arrow from first 1, screen 0.6364 to first 2.25, screen 0.6364 heads size screen 0.004,90 lw 1.5 lc rgb INK
set label 4 'CD' at first 1.625, screen 0.6797 center font ",11" tc rgb INK
set label 10 'adam + linear  1.75' at graph -0.0182, first -35.0 right font ",11" tc rgb C2
set label 11 'adam + cosine  2.12' at graph -0.0182, first -57.0 right font ",11" tc rgb C1
set label 12 '2.12  adam + warmupStableDecay' at graph 1.0182, first -35.0 left font ",11" tc rgb C3
plot D index 0 every :::0::0 using 1:2 with lines lw 1.4 lc rgb C2, \
  D index 0 every :::1::1 using 1:2 with lines lw 1.4 lc rgb C1, \
  D index 0 every :::2::2 using 1:2 with lines lw 1.4 lc rgb C3, \
  D index 1 using ($1-0.008):3:($2-$1+2*0.008):(0) with vectors nohead lw 4.5 lc rgb INK
