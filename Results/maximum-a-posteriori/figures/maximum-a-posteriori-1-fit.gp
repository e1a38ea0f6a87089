# maximum a posteriori, τ = 1: linear-boundary.csv, first seed
# Draw it again with: gnuplot maximum-a-posteriori-1-fit.gp
NAME = 'maximum-a-posteriori-1-fit'; TITLE = 'maximum_a_posteriori_1_fit'; WIDTH = 700; HEIGHT = 520
load 'style.gp'
set label 1 '{/:Bold maximum a posteriori, τ = 1}' at screen 0.0229, screen 0.9577 left font ",14" tc rgb INK
set label 2 'linear-boundary.csv, first seed' at screen 0.0229, screen 0.9192 left font ",11" tc rgb MUTED
D = 'maximum-a-posteriori-1-fit.dat'
set xrange [-2.8901009644077607:2.1565417615285467]
set yrange [-2.2700331994723233:3.0026334514610493]
set lmargin at screen 0.1029; set rmargin at screen 0.9657
set bmargin at screen 0.1038; set tmargin at screen 0.8385
set xlabel 'x1' tc rgb TEXT offset 0,0.3
set ylabel 'x2' tc rgb TEXT offset 0.5,0
set arrow from screen 0.1029, screen 0.8731 to screen 0.1286, screen 0.8731 nohead lc rgb C1 lw 2
set label 'bfgs2, accuracy 0.99' at screen 0.1371, screen 0.8731 left font ",11" tc rgb TEXT
set arrow from screen 0.3514, screen 0.8731 to screen 0.3771, screen 0.8731 nohead lc rgb C2 lw 2
set label 'newton, accuracy 0.99: same line as bfgs2' at screen 0.3857, screen 0.8731 left font ",11" tc rgb TEXT
set label '○ y = 0' at screen 0.798, screen 0.8731 left font ",11" tc rgb TEXT
set label '● y = 1' at screen 0.8897, screen 0.8731 left font ",11" tc rgb TEXT
P = 'maximum-a-posteriori-1-fit-probability.dat'
set contour base; unset surface; set cntrparam levels discrete 0.5
set table $B0; splot P matrix index 0 using (-2.8901009644077607 + $1*0.04205535604946922):(-2.2700331994723233 + $2*0.0439388887577781):3; unset table
set table $B1; splot P matrix index 1 using (-2.8901009644077607 + $1*0.04205535604946922):(-2.2700331994723233 + $2*0.0439388887577781):3; unset table
unset contour
set palette defined (0 "#dfe6ee", 0.5 "#ffffff", 1 "#f6e7d3")
set cbrange [0:1]; unset colorbox
plot P matrix index 0 using (-2.8901009644077607 + $1*0.04205535604946922):(-2.2700331994723233 + $2*0.0439388887577781):3 with image, \
  D index 0 using 1:2 with points pt 6 ps 0.6 lc rgb "#7a8ea3", \
  D index 1 using 1:2 with points pt 7 ps 0.6 lc rgb "#c2884a", \
  $B0 using 1:2 with lines lw 3.8 lc rgb C1, \
  $B1 using 1:2 with lines lw 2.0 lc rgb C2
